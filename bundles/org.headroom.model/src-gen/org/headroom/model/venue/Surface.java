/**
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.venue;

import org.headroom.model.base.Named;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Surface</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A flat area.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.headroom.model.venue.Surface#getKind <em>Kind</em>}</li>
 *   <li>{@link org.headroom.model.venue.Surface#getPolygon <em>Polygon</em>}</li>
 *   <li>{@link org.headroom.model.venue.Surface#getMaterial <em>Material</em>}</li>
 *   <li>{@link org.headroom.model.venue.Surface#getSeats <em>Seats</em>}</li>
 *   <li>{@link org.headroom.model.venue.Surface#getEarHeight <em>Ear Height</em>}</li>
 *   <li>{@link org.headroom.model.venue.Surface#getStepDepth <em>Step Depth</em>}</li>
 *   <li>{@link org.headroom.model.venue.Surface#getThickness <em>Thickness</em>}</li>
 * </ul>
 *
 * @see org.headroom.model.venue.VenuePackage#getSurface()
 * @model
 * @generated
 */
public interface Surface extends Named {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.headroom.model.venue.SurfaceKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.headroom.model.venue.SurfaceKind
	 * @see #setKind(SurfaceKind)
	 * @see org.headroom.model.venue.VenuePackage#getSurface_Kind()
	 * @model
	 * @generated
	 */
	SurfaceKind getKind();

	/**
	 * Sets the value of the '{@link org.headroom.model.venue.Surface#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.headroom.model.venue.SurfaceKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(SurfaceKind value);

	/**
	 * Returns the value of the '<em><b>Polygon</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its corners.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Polygon</em>' attribute.
	 * @see #setPolygon(Polygon)
	 * @see org.headroom.model.venue.VenuePackage#getSurface_Polygon()
	 * @model dataType="org.headroom.model.venue.Polygon"
	 * @generated
	 */
	Polygon getPolygon();

	/**
	 * Sets the value of the '{@link org.headroom.model.venue.Surface#getPolygon <em>Polygon</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Polygon</em>' attribute.
	 * @see #getPolygon()
	 * @generated
	 */
	void setPolygon(Polygon value);

	/**
	 * Returns the value of the '<em><b>Material</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its material.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Material</em>' reference.
	 * @see #setMaterial(Material)
	 * @see org.headroom.model.venue.VenuePackage#getSurface_Material()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Material getMaterial();

	/**
	 * Sets the value of the '{@link org.headroom.model.venue.Surface#getMaterial <em>Material</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Material</em>' reference.
	 * @see #getMaterial()
	 * @generated
	 */
	void setMaterial(Material value);

	/**
	 * Returns the value of the '<em><b>Seats</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Seats on it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Seats</em>' attribute.
	 * @see #setSeats(Integer)
	 * @see org.headroom.model.venue.VenuePackage#getSurface_Seats()
	 * @model annotation="urn:headroom:unit unit='1'"
	 * @generated
	 */
	Integer getSeats();

	/**
	 * Sets the value of the '{@link org.headroom.model.venue.Surface#getSeats <em>Seats</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Seats</em>' attribute.
	 * @see #getSeats()
	 * @generated
	 */
	void setSeats(Integer value);

	/**
	 * Returns the value of the '<em><b>Ear Height</b></em>' attribute.
	 * The default value is <code>"1.2"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Height of the ears above it [m].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ear Height</em>' attribute.
	 * @see #setEarHeight(Double)
	 * @see org.headroom.model.venue.VenuePackage#getSurface_EarHeight()
	 * @model default="1.2"
	 *        annotation="urn:headroom:unit unit='m'"
	 * @generated
	 */
	Double getEarHeight();

	/**
	 * Sets the value of the '{@link org.headroom.model.venue.Surface#getEarHeight <em>Ear Height</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ear Height</em>' attribute.
	 * @see #getEarHeight()
	 * @generated
	 */
	void setEarHeight(Double value);

	/**
	 * Returns the value of the '<em><b>Step Depth</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Depth of the steps of a tiered area, front to back; empty: flat or raked [m].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Step Depth</em>' attribute.
	 * @see #setStepDepth(Double)
	 * @see org.headroom.model.venue.VenuePackage#getSurface_StepDepth()
	 * @model annotation="urn:headroom:unit unit='m'"
	 * @generated
	 */
	Double getStepDepth();

	/**
	 * Sets the value of the '{@link org.headroom.model.venue.Surface#getStepDepth <em>Step Depth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Step Depth</em>' attribute.
	 * @see #getStepDepth()
	 * @generated
	 */
	void setStepDepth(Double value);

	/**
	 * Returns the value of the '<em><b>Thickness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Thickness behind the drawn side of a wall or obstacle; empty: unknown [m].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Thickness</em>' attribute.
	 * @see #setThickness(Double)
	 * @see org.headroom.model.venue.VenuePackage#getSurface_Thickness()
	 * @model annotation="urn:headroom:unit unit='m'"
	 * @generated
	 */
	Double getThickness();

	/**
	 * Sets the value of the '{@link org.headroom.model.venue.Surface#getThickness <em>Thickness</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Thickness</em>' attribute.
	 * @see #getThickness()
	 * @generated
	 */
	void setThickness(Double value);

} // Surface
