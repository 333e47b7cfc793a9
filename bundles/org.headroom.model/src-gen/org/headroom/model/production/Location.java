/**
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.production;

import org.eclipse.emf.common.util.EList;

import org.headroom.model.base.Named;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Location</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A place: stage left, front of house, amplifier room. Places nest.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.headroom.model.production.Location#getKind <em>Kind</em>}</li>
 *   <li>{@link org.headroom.model.production.Location#getX <em>X</em>}</li>
 *   <li>{@link org.headroom.model.production.Location#getY <em>Y</em>}</li>
 *   <li>{@link org.headroom.model.production.Location#getZ <em>Z</em>}</li>
 *   <li>{@link org.headroom.model.production.Location#getChildren <em>Children</em>}</li>
 * </ul>
 *
 * @see org.headroom.model.production.ProductionPackage#getLocation()
 * @model
 * @generated
 */
public interface Location extends Named {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.headroom.model.production.LocationKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What kind of place.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.headroom.model.production.LocationKind
	 * @see #setKind(LocationKind)
	 * @see org.headroom.model.production.ProductionPackage#getLocation_Kind()
	 * @model
	 * @generated
	 */
	LocationKind getKind();

	/**
	 * Sets the value of the '{@link org.headroom.model.production.Location#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.headroom.model.production.LocationKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(LocationKind value);

	/**
	 * Returns the value of the '<em><b>X</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Position across the venue, positive to house right as seen from the audience [m].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>X</em>' attribute.
	 * @see #setX(Double)
	 * @see org.headroom.model.production.ProductionPackage#getLocation_X()
	 * @model annotation="urn:headroom:unit unit='m'"
	 * @generated
	 */
	Double getX();

	/**
	 * Sets the value of the '{@link org.headroom.model.production.Location#getX <em>X</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>X</em>' attribute.
	 * @see #getX()
	 * @generated
	 */
	void setX(Double value);

	/**
	 * Returns the value of the '<em><b>Y</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Position from the stage edge, positive to the audience [m].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Y</em>' attribute.
	 * @see #setY(Double)
	 * @see org.headroom.model.production.ProductionPackage#getLocation_Y()
	 * @model annotation="urn:headroom:unit unit='m'"
	 * @generated
	 */
	Double getY();

	/**
	 * Sets the value of the '{@link org.headroom.model.production.Location#getY <em>Y</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Y</em>' attribute.
	 * @see #getY()
	 * @generated
	 */
	void setY(Double value);

	/**
	 * Returns the value of the '<em><b>Z</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Height above the floor [m].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Z</em>' attribute.
	 * @see #setZ(Double)
	 * @see org.headroom.model.production.ProductionPackage#getLocation_Z()
	 * @model annotation="urn:headroom:unit unit='m'"
	 * @generated
	 */
	Double getZ();

	/**
	 * Sets the value of the '{@link org.headroom.model.production.Location#getZ <em>Z</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Z</em>' attribute.
	 * @see #getZ()
	 * @generated
	 */
	void setZ(Double value);

	/**
	 * Returns the value of the '<em><b>Children</b></em>' containment reference list.
	 * The list contents are of type {@link org.headroom.model.production.Location}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Places within it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Children</em>' containment reference list.
	 * @see org.headroom.model.production.ProductionPackage#getLocation_Children()
	 * @model containment="true"
	 * @generated
	 */
	EList<Location> getChildren();

} // Location
