/**
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.catalogue;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Way Type</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One protected outlet of a distro.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.headroom.model.catalogue.WayType#getPortKey <em>Port Key</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.WayType#getBreakerCurrent <em>Breaker Current</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.WayType#getBreakerCurve <em>Breaker Curve</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.WayType#getRcdCurrent <em>Rcd Current</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.WayType#getRcdType <em>Rcd Type</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.WayType#getPhases <em>Phases</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.WayType#getBreakingCapacity <em>Breaking Capacity</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.WayType#getRcdGroup <em>Rcd Group</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.WayType#isRcdDelayed <em>Rcd Delayed</em>}</li>
 * </ul>
 *
 * @see org.headroom.model.catalogue.CataloguePackage#getWayType()
 * @model
 * @generated
 */
public interface WayType extends EObject {
	/**
	 * Returns the value of the '<em><b>Port Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Key of the outlet port.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Port Key</em>' attribute.
	 * @see #setPortKey(String)
	 * @see org.headroom.model.catalogue.CataloguePackage#getWayType_PortKey()
	 * @model
	 * @generated
	 */
	String getPortKey();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.WayType#getPortKey <em>Port Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Port Key</em>' attribute.
	 * @see #getPortKey()
	 * @generated
	 */
	void setPortKey(String value);

	/**
	 * Returns the value of the '<em><b>Breaker Current</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Rated current of the breaker [A].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Breaker Current</em>' attribute.
	 * @see #setBreakerCurrent(Double)
	 * @see org.headroom.model.catalogue.CataloguePackage#getWayType_BreakerCurrent()
	 * @model annotation="urn:headroom:unit unit='A'"
	 * @generated
	 */
	Double getBreakerCurrent();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.WayType#getBreakerCurrent <em>Breaker Current</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Breaker Current</em>' attribute.
	 * @see #getBreakerCurrent()
	 * @generated
	 */
	void setBreakerCurrent(Double value);

	/**
	 * Returns the value of the '<em><b>Breaker Curve</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Tripping curve: B, C, D, K, Z.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Breaker Curve</em>' attribute.
	 * @see #setBreakerCurve(String)
	 * @see org.headroom.model.catalogue.CataloguePackage#getWayType_BreakerCurve()
	 * @model
	 * @generated
	 */
	String getBreakerCurve();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.WayType#getBreakerCurve <em>Breaker Curve</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Breaker Curve</em>' attribute.
	 * @see #getBreakerCurve()
	 * @generated
	 */
	void setBreakerCurve(String value);

	/**
	 * Returns the value of the '<em><b>Rcd Current</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Rated residual current; empty: none or unknown [A].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rcd Current</em>' attribute.
	 * @see #setRcdCurrent(Double)
	 * @see org.headroom.model.catalogue.CataloguePackage#getWayType_RcdCurrent()
	 * @model annotation="urn:headroom:unit unit='A'"
	 * @generated
	 */
	Double getRcdCurrent();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.WayType#getRcdCurrent <em>Rcd Current</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rcd Current</em>' attribute.
	 * @see #getRcdCurrent()
	 * @generated
	 */
	void setRcdCurrent(Double value);

	/**
	 * Returns the value of the '<em><b>Rcd Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * RCD type: A, B, F.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rcd Type</em>' attribute.
	 * @see #setRcdType(String)
	 * @see org.headroom.model.catalogue.CataloguePackage#getWayType_RcdType()
	 * @model
	 * @generated
	 */
	String getRcdType();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.WayType#getRcdType <em>Rcd Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rcd Type</em>' attribute.
	 * @see #getRcdType()
	 * @generated
	 */
	void setRcdType(String value);

	/**
	 * Returns the value of the '<em><b>Phases</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Phases of the way: L1, L2, L3 or L1L2L3.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Phases</em>' attribute.
	 * @see #setPhases(String)
	 * @see org.headroom.model.catalogue.CataloguePackage#getWayType_Phases()
	 * @model
	 * @generated
	 */
	String getPhases();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.WayType#getPhases <em>Phases</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Phases</em>' attribute.
	 * @see #getPhases()
	 * @generated
	 */
	void setPhases(String value);

	/**
	 * Returns the value of the '<em><b>Breaking Capacity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Breaking capacity of its breaker [A].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Breaking Capacity</em>' attribute.
	 * @see #setBreakingCapacity(Double)
	 * @see org.headroom.model.catalogue.CataloguePackage#getWayType_BreakingCapacity()
	 * @model annotation="urn:headroom:unit unit='A'"
	 * @generated
	 */
	Double getBreakingCapacity();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.WayType#getBreakingCapacity <em>Breaking Capacity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Breaking Capacity</em>' attribute.
	 * @see #getBreakingCapacity()
	 * @generated
	 */
	void setBreakingCapacity(Double value);

	/**
	 * Returns the value of the '<em><b>Rcd Group</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ways that share an RCD have the same group.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rcd Group</em>' attribute.
	 * @see #setRcdGroup(String)
	 * @see org.headroom.model.catalogue.CataloguePackage#getWayType_RcdGroup()
	 * @model
	 * @generated
	 */
	String getRcdGroup();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.WayType#getRcdGroup <em>Rcd Group</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rcd Group</em>' attribute.
	 * @see #getRcdGroup()
	 * @generated
	 */
	void setRcdGroup(String value);

	/**
	 * Returns the value of the '<em><b>Rcd Delayed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether its RCD trips with a delay (type S).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rcd Delayed</em>' attribute.
	 * @see #setRcdDelayed(boolean)
	 * @see org.headroom.model.catalogue.CataloguePackage#getWayType_RcdDelayed()
	 * @model
	 * @generated
	 */
	boolean isRcdDelayed();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.WayType#isRcdDelayed <em>Rcd Delayed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rcd Delayed</em>' attribute.
	 * @see #isRcdDelayed()
	 * @generated
	 */
	void setRcdDelayed(boolean value);

} // WayType
