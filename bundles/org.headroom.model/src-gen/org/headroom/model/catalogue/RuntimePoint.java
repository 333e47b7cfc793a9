/**
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.catalogue;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Runtime Point</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One published runtime.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.headroom.model.catalogue.RuntimePoint#getPower <em>Power</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.RuntimePoint#getRuntime <em>Runtime</em>}</li>
 * </ul>
 *
 * @see org.headroom.model.catalogue.CataloguePackage#getRuntimePoint()
 * @model
 * @generated
 */
public interface RuntimePoint extends EObject {
	/**
	 * Returns the value of the '<em><b>Power</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Load [W].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Power</em>' attribute.
	 * @see #setPower(Double)
	 * @see org.headroom.model.catalogue.CataloguePackage#getRuntimePoint_Power()
	 * @model annotation="urn:headroom:unit unit='W'"
	 * @generated
	 */
	Double getPower();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.RuntimePoint#getPower <em>Power</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Power</em>' attribute.
	 * @see #getPower()
	 * @generated
	 */
	void setPower(Double value);

	/**
	 * Returns the value of the '<em><b>Runtime</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Runtime [s].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Runtime</em>' attribute.
	 * @see #setRuntime(Double)
	 * @see org.headroom.model.catalogue.CataloguePackage#getRuntimePoint_Runtime()
	 * @model annotation="urn:headroom:unit unit='s'"
	 * @generated
	 */
	Double getRuntime();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.RuntimePoint#getRuntime <em>Runtime</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Runtime</em>' attribute.
	 * @see #getRuntime()
	 * @generated
	 */
	void setRuntime(Double value);

} // RuntimePoint
